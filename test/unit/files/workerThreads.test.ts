import { deepStrictEqual, ok } from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnalysisUnderTest, type BuiltWorker, buildWorker, type State } from './analysisThread';

const HEADING = 'Level,Date and Time,Source,Event ID,Task Category\r\n';

function guid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A failed attempt as Event Viewer exports it, UTC. */
function failure(number: number): string {
  const id = guid(number);
  const at = new Date(Date.UTC(2026, 10, 18, 8) + number * 60_000).toISOString();
  return (
    `Information,${at},PasswordResetService,31001,None,"TrackingId: ${id}, PasswordResetRequestStart, Details: user${number}@contoso.example"\r\n` +
    `Error,${at},PasswordResetService,33004,None,"TrackingId: ${id}, hr=80070005, Details: UserPrincipalName: user${number}@contoso.example"\r\n`
  );
}

/** The same as lines of a text log. */
function failureLines(number: number): string {
  return failure(number)
    .replaceAll('"', '')
    .replaceAll(/^(?:Information|Error),([^,]*),([^,]*),([^,]*),None,/gm, '$1 $2 $3 ');
}

function filler(lines: number): string {
  return 'Information,2026-11-18T05:00:00Z,ESENT,326,General,The database engine attached a database.\r\n'.repeat(lines);
}

function failures(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => failure(from + index)).join('');
}

/** Threads of this process, where the system tells; elsewhere always the same. */
function threads(): number {
  return existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0;
}

const shape = ({ phase, state }: State): unknown => ({
  phase,
  attempts: state.table.total,
  sources: state.sources.map((source) => [source.name, source.phase]),
});

describe('the thread of an analysis', function () {
  this.timeout(20_000);
  let built: BuiltWorker;
  let analysis: AnalysisUnderTest;
  before(async () => {
    built = await buildWorker();
  });
  after(() => built.remove());
  beforeEach(() => {
    analysis = new AnalysisUnderTest(built.path);
  });
  afterEach(() => analysis.end());

  function file(name: string, content: string): string {
    const path = join(built.folder, name);
    writeFileSync(path, content);
    return path;
  }

  function add(...paths: readonly string[]): void {
    analysis.tell({ type: 'add', paths, given: [], refused: [] });
  }

  const ended = (): Promise<State> => analysis.state(({ phase }) => phase !== 'reading');

  it('tells that it reads before it has read, and all of it at the end', async () => {
    add(file('server.csv', HEADING + failures(40)));
    const last = await ended();
    const [first] = analysis.states;
    deepStrictEqual(
      { first: first?.phase, last: shape(last), span: last.span },
      {
        first: 'reading',
        last: { phase: 'done', attempts: 40, sources: [['server.csv', 'read']] },
        span: { from: Date.UTC(2026, 10, 18, 8), to: Date.UTC(2026, 10, 18, 8, 39) },
      },
    );
  });

  it('reads two files side by side', async () => {
    add(file('a.csv', HEADING + failures(5) + filler(200_000)), file('b.csv', HEADING + failures(5, 100) + filler(200_000)));
    const both = await analysis.state(({ state }) => state.sources.filter(({ phase }) => phase === 'reading').length === 2);
    deepStrictEqual(both.phase, 'reading');
    deepStrictEqual(shape(await ended()), {
      phase: 'done',
      attempts: 10,
      sources: [
        ['a.csv', 'read'],
        ['b.csv', 'read'],
      ],
    });
  });

  it('shows attempts while the file is still being read, and keeps them when it is cancelled', async () => {
    add(file('long.csv', HEADING + failures(5) + filler(600_000)));
    await analysis.state(({ phase, state }) => phase === 'reading' && state.table.total === 5);
    analysis.tell({ type: 'intent', intent: { type: 'cancel' } });
    deepStrictEqual(shape(await ended()), { phase: 'cancelled', attempts: 5, sources: [['long.csv', 'cancelled']] });
  });

  it('says of each file that it cannot read why, and reads the others', async () => {
    add(file('good.csv', HEADING + failures(2)), join(built.folder, 'gone.csv'), file('empty.log', ''));
    const { state } = await ended();
    deepStrictEqual(state.sources.map(({ name, phase, notice }) => [name, phase, notice !== undefined]).sort(), [
      ['empty.log', 'failed', true],
      ['gone.csv', 'failed', true],
      ['good.csv', 'read', false],
    ]);
  });

  it('does not count a file twice', async () => {
    const path = file('once.csv', HEADING + failures(3));
    add(path);
    await ended();
    const from = analysis.messages.length;
    add(path);
    const last = await analysis.state(({ phase }) => phase === 'done', from);
    deepStrictEqual(shape(last), { phase: 'done', attempts: 3, sources: [['once.csv', 'read']] });
  });

  it('says once how many files of a folder are no logs, given once or twice', async () => {
    const folder = join(built.folder, 'given');
    mkdirSync(folder);
    for (const name of ['photo.png', 'setup.exe']) writeFileSync(join(folder, name), Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]));
    const passedOver = ({ state }: State): readonly string[] => state.summary.filter((sentence) => sentence.includes('passed over'));
    add(folder);
    const nothing = await analysis.state(({ phase }) => phase === 'empty');
    writeFileSync(join(folder, 'server.csv'), HEADING + failures(1));
    const from = analysis.messages.length;
    add(folder);
    const last = await analysis.state(({ phase }) => phase === 'done', from);
    const told = ['2 files in the folders and archives given are no logs and were passed over.'];
    deepStrictEqual([passedOver(nothing), passedOver(last)], [told, told]);
  });

  it('follows a file as it grows, and stops with everything kept', async () => {
    const path = file('live.log', failureLines(0));
    analysis.tell({ type: 'follow', path });
    await analysis.state(({ phase, state }) => phase === 'following' && state.table.total === 1);
    appendFileSync(path, failureLines(1));
    const news = await analysis.heard((message) => message.type === 'news');
    await analysis.state(({ state }) => state.table.total === 2);
    analysis.tell({ type: 'intent', intent: { type: 'stopFollowing' } });
    deepStrictEqual(
      { news: [news.events, news.failures], last: shape(await analysis.state(({ phase }) => phase === 'done')) },
      {
        news: [2, ['PasswordResetService/33004']],
        last: { phase: 'done', attempts: 2, sources: [['live.log', 'read']] },
      },
    );
  });

  it('answers what the page asks: rows, a line, its neighbours, the wizard, an export', async () => {
    add(file('ask.csv', HEADING + failures(30)));
    const { state } = await ended();
    const row = state.table.rows.at(-1);
    ok(row);
    analysis.tell({ type: 'intent', intent: { type: 'openAttempt', id: row.id } });
    const opened = await analysis.state((each) => each.state.open?.id === row.id);
    analysis.tell({ type: 'intent', intent: { type: 'openLine', id: row.id, part: 0 } });
    const { place } = await analysis.heard((message) => message.type === 'place');
    analysis.tell({ type: 'excerpt', source: place.source, line: place.line });
    const excerpt = await analysis.heard((message) => message.type === 'excerpt');
    analysis.tell({ type: 'intent', intent: { type: 'troubleshoot', id: row.id } });
    const { entry } = await analysis.heard((message) => message.type === 'wizard');
    analysis.tell({ type: 'export', format: 'csv', masked: true });
    const piece = await analysis.heard((message) => message.type === 'piece');
    deepStrictEqual(
      {
        evidence: opened.state.open?.evidence.length,
        place: { ...place, path: place.path.endsWith('ask.csv') },
        line: excerpt.lines[place.line - excerpt.first]?.startsWith('Information,2026-11-18T08:00:00.000Z'),
        wizard: [entry?.code, entry?.userPrincipalName],
        export: [piece.text.includes('33004'), piece.text.includes('user0@'), piece.last],
      },
      {
        evidence: 2,
        place: {
          source: 0,
          line: 2,
          name: 'ask.csv',
          kind: 'file',
          path: true,
          size: place.size,
          format: 'eventCsv',
        },
        line: true,
        wizard: ['PasswordResetService/33004', 'user0@contoso.example'],
        export: [true, false, true],
      },
    );
  });

  it('joins records of a tenant as a source of its own', async () => {
    add(file('joined.csv', HEADING + failures(1)));
    await ended();
    const from = analysis.messages.length;
    const record = {
      line: 1,
      time: { at: Date.UTC(2026, 10, 18, 8, 0, 5), zoned: true },
      source: 'Self-service Password Management',
      activity: 'Reset password (self-service)',
      result: 'failure',
      reason: 'OnPremisesAdminActionRequired',
      user: 'user0@contoso.example',
      text: 'Reset password (self-service)\nOnPremisesAdminActionRequired',
    } as const;
    analysis.tell({ type: 'addTenant', key: 1, name: 'Audit log of Contoso', records: [record], last: false });
    analysis.tell({ type: 'addTenant', key: 1, name: 'Audit log of Contoso', records: [], last: true });
    const last = await analysis.state(({ phase, state }) => phase === 'done' && state.sources.length === 2, from);
    deepStrictEqual(shape(last), {
      phase: 'done',
      attempts: 1,
      sources: [
        ['joined.csv', 'read'],
        ['Audit log of Contoso', 'read'],
      ],
    });
  });

  it('leaves no thread behind, neither at the end of reading nor when it is closed in the midst of it', async () => {
    // The thread of beforeEach is there in all three counts.
    const before = threads();
    add(file('c.csv', HEADING + failures(3)));
    await ended();
    for (let tries = 0; tries < 100 && threads() > before; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    const idle = threads();
    const other = new AnalysisUnderTest(built.path);
    const paths = ['d', 'e'].map((name) => file(`${name}.csv`, HEADING + failures(5) + filler(300_000)));
    other.tell({ type: 'add', paths, given: [], refused: [] });
    await other.state(({ state }) => state.table.total > 0);
    await other.end();
    deepStrictEqual({ idle: idle <= before, closed: threads() <= before }, { idle: true, closed: true });
  });
});
