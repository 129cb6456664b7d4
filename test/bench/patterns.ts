import { allFacts } from '../../src/core/codes/facts';
import { expand } from '../../src/core/codes/finder/phrases';

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** An apostrophe in the encodings that the finder knows. */
const APOSTROPHE = "('|’|‘|´|`|&#39;|&apos;|&rsquo;|\\\\u0027)";

function loose(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '[[:blank:]]+')
    .replaceAll("'", APOSTROPHE);
}

/**
 * The catalogue as extended regular expressions, one a line: what `grep -E -f` needs to see everywhere the finder reports something. Since
 * grep cannot look for evidence on another line, event and sign-in numbers stand in it as whole words; it reports more, and nothing less.
 */
export function patterns(): readonly string[] {
  const sentences = allFacts.flatMap(({ phrases = [] }) => phrases.flatMap(expand)).map(loose);
  const names = allFacts.flatMap(({ name, family, id }) =>
    name !== undefined && (family === 'sspr' || id.startsWith('audit:')) ? [name] : [],
  );
  const numbers = allFacts.flatMap(({ family, number }) =>
    number !== undefined && (family === 'writeback-event' || family === 'aadsts') ? [`\\b${number}\\b`] : [],
  );
  const shapes = [
    'SSPR[_ -]?[0-9]+',
    'AADSTS[ :-]?[0-9]+',
    '(0x|hr=)?8023[0-9a-f]{4}',
    '(0x|hr=)?800700ce',
    '-214(51|70)[0-9]{5}',
    'ERROR_ACCESS_DENIED',
    'OnPremisesAgent',
    '\\bNone\\b',
    `(tracking|correlation|trace|support|korrela(tion|sjon)s?)[ _-]?(id|code|kod)["' :=]+${GUID}`,
    `\\b[sc]id["' :=]+${GUID}`,
  ];
  return [...new Set([...sentences, ...names, ...numbers, ...shapes])];
}
