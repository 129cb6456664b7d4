import { deepStrictEqual } from 'node:assert/strict';
import { scenarioIds } from '../../../src/core/guide/scenarios';
import { searchScenarios } from '../../../src/core/guide/search';

/** What people type, and a scenario that has to be among the first three. */
const searches: readonly (readonly [string, string])[] = [
  ['sms code does not arrive', 'SY-040'],
  ['I get no text message', 'SY-040'],
  ['email code missing', 'SY-041'],
  ['too many attempts', 'SY-042'],
  ['new phone', 'SY-038'],
  ['greyed out reset button', 'SY-068'],
  ['password menu missing', 'SY-004'],
  ['on-premises integration missing', 'SY-006'],
  ['which licence do I need', 'SY-003'],
  ['writeback stopped working', 'SY-075'],
  ['access denied', 'SY-081'],
  ['guest cannot reset', 'SY-066'],
  ['lock screen something went wrong', 'SY-057'],
  ['no reset link windows', 'SY-058'],
  ['our servers take a little time to catch up', 'SY-063'],
  ['pre-populate phone numbers', 'SY-024'],
  ['combined registration', 'SY-022'],
  ['SSPR_0029', 'SY-054'],
  ['SY-077', 'SY-077'],
  ['event 6800', 'SY-076'],
  ['minimum password age', 'SY-095'],
  ['staged rollout', 'SY-094'],
  ['old password still works', 'SY-070'],
  ['who changed the policy', 'SY-031'],
  ['too easy to guess', 'SY-047'],
  // Norwegian
  ['glemt passord', '19'],
  ['tekstmelding kommer ikke', 'SY-040'],
  ['låseskjerm', 'SY-057'],
  ['tilbakeskriving sluttet å virke', 'SY-075'],
  ['nedtonet', 'SY-068'],
  ['gjestebruker', 'SY-066'],
  ['for mange forsøk', 'SY-042'],
  // Swedish
  ['glömt lösenord', '19'],
  ['sms kommer inte', 'SY-040'],
  ['låsskärm', 'SY-057'],
  ['skräppost', 'SY-041'],
  ['gästanvändare', 'SY-066'],
  ['nya lösenordet fungerar inte', 'SY-062'],
];

describe('guide, search', () => {
  it('finds what people say among the first three, in three languages', () => {
    deepStrictEqual(
      searches.flatMap(([text, wanted]) => {
        const found = searchScenarios(text, 'en', 3);
        return found.includes(wanted as (typeof scenarioIds)[number]) ? [] : [`${text}: ${found.join()} instead of ${wanted}`];
      }),
      [],
    );
  });

  it('takes no heed of accents, case and punctuation, and takes words cut short', () => {
    const wanted = searchScenarios('låsskärm', 'en', 3);
    deepStrictEqual(
      [
        searchScenarios('LASSKARM!', 'en', 3),
        searchScenarios('greyed ou', 'en', 1),
        searchScenarios('registr combin', 'en', 2).includes('SY-022'),
      ],
      [wanted, ['SY-068'], true],
    );
  });

  it('gives all for nothing, and nothing for what nobody says', () => {
    deepStrictEqual([searchScenarios(' ', 'en'), searchScenarios('zebra xylophone', 'en')], [scenarioIds, []]);
  });

  it('finds every scenario by its own words', () => {
    deepStrictEqual(
      scenarioIds.filter((id) => searchScenarios(id, 'en', 1)[0] !== id),
      [],
    );
  });
});
