import { checkTitle } from '../../checks/texts';
import { type CheckId, checkFacts } from '../../guide/checks';
import type { Known } from '../../guide/known';
import { guideTexts } from '../../guide/texts';
import { checkGroups } from '../checkGroups';
import { knownIn, standingOf } from '../checkState';
import { canRun, type View } from '../view';
import type { CheckRow, ChecksPage } from '../wizardState';

function row(view: View, check: CheckId, known: Known | undefined): CheckRow {
  const { says, state, stateLabel } = standingOf(view, check, known);
  return {
    check,
    title: checkTitle(check, view.language),
    where: guideTexts(view.language).places[checkFacts(check).place],
    says,
    state,
    stateLabel,
    matters: view.assessment.checks.includes(check),
    canRun: canRun(view, check),
  };
}

/** Every check, whether or not this case depends on it. */
export function checksPage(view: View): ChecksPage {
  const known = knownIn(view);
  return {
    kind: 'checks',
    heading: view.texts.checksHeading,
    groups: checkGroups.map(({ id, checks }) => ({
      title: view.texts.groups[id],
      rows: checks.map((check) => row(view, check, known.get(check))),
    })),
  };
}
