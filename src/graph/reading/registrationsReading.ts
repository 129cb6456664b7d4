import { valueOf } from '../../core/tenant/fact';
import type { RegistrationCounts } from '../../core/tenant/tenant';
import type { Roster } from '../../core/users/roster';
import type { RegistrationRow } from '../../core/users/tenantUser';
import { GraphFailure } from '../failure';
import type { Page, Question } from '../questions/question';
import { bareReport, reportParts, wholeReport } from '../questions/registrations';
import type { Oddities } from '../shapes/fields';
import { ListReading } from './listReading';
import type { Run } from './run';

type List = ListReading<RegistrationRow>;

/** The registration report, the interesting part first; as a whole where the service refuses to divide it. */
export class RegistrationsReading {
  readonly #roster: Roster;
  #lists: readonly List[] | undefined;
  /** What to try where the service refuses what we asked: fewer wishes each time. */
  readonly #plainer: Question<Page<RegistrationRow>>[] = [wholeReport, bareReport];

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** Best after the counts: they tell which part is the smaller, and how many rows to expect. */
  async read(run: Run): Promise<void> {
    const counts = valueOf(run.picture.facts.counts);
    await run.source('registrations', async (oddities) => {
      this.#lists ??= reportParts(counts).map((question) => new ListReading(question));
      for (let refused = await this.#readLists(run, oddities, counts); refused;) {
        const question = this.#plainer.shift();
        if (!question) throw refused;
        this.#lists = [new ListReading(question)];
        refused = await this.#readLists(run, oddities, counts);
      }
      this.#roster.registrationsComplete();
      return true;
    });
  }

  /** The service's refusal of a question, if it refused one. */
  async #readLists(run: Run, oddities: Oddities, counts: RegistrationCounts | undefined): Promise<GraphFailure | undefined> {
    for (const list of this.#lists ?? []) {
      try {
        await this.#readList(list, run, oddities, counts);
      } catch (thrown) {
        if (!list.begun && thrown instanceof GraphFailure && thrown.kind === 'badRequest') return thrown;
        throw thrown;
      }
    }
    return undefined;
  }

  async #readList(list: List, run: Run, oddities: Oddities, counts: RegistrationCounts | undefined): Promise<void> {
    await list.read({
      ask: run.asker(list.question),
      oddities,
      signal: run.signal,
      take: ({ rows }) => {
        this.#roster.addRegistrations(rows);
        run.picture.reportAge(this.#roster.reportAge);
        const came = this.#lists?.reduce((sum, each) => sum + each.rows, 0) ?? 0;
        run.picture.partly('registrations', false, { rows: came, expected: counts?.total ?? null });
      },
    });
  }
}
