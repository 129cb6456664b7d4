import * as vscode from 'vscode';
import type { Case, DraftId, LogLine } from '../../core/case/case';
import type { KnownFacts } from '../../core/checks/facts';
import type { Outcome } from '../../core/checks/outcome';
import type { PasteResult } from '../../core/checks/paste/result';
import type { CheckId } from '../../core/guide/checks';
import type { CommandId } from '../../core/guide/commands';
import type { Entry, GuideEvent, GuideState } from '../../core/guide/state';
import type { Unreadable } from '../../core/tenant/fact';
import type { TenantUser } from '../../core/users/tenantUser';
import type { TenantModel } from '../tenant/tenantModel';
import type { FactSource } from './factSource';
import { guideBundle } from './guideBundle';
import { LiveRun } from './liveRun';
import type { PersonPort } from './tenantFacts';

/** A check that has not answered by then is said to have no answer. Milliseconds. */
const PATIENCE = 60_000;

/** Where live facts come from. */
export interface LivePort {
  /** The tenant that is connected; undefined: there is none, so everything is asked. */
  model(): TenantModel | undefined;
  /** `named`: id or name of the person, if there is one. */
  sources(model: TenantModel, named: string | undefined, port: PersonPort): readonly FactSource[];
}

/** The event that brings a case to the question that is best now, by the way that it came in. */
function again(entry: Entry): GuideEvent {
  switch (entry.kind) {
    case 'area':
      return { type: 'chooseArea', area: entry.area };
    case 'scenario':
      return { type: 'chooseScenario', scenario: entry.scenario };
    case 'code':
      return { type: 'chooseCode', code: entry.code, from: entry.from };
    case 'user':
      return { type: 'chooseUser' };
  }
}

/** One open case: what the person says goes through the guide, what the tenant says comes in by live checks. */
export class CaseRun implements vscode.Disposable {
  readonly #live: LivePort;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #owners = new Map<CheckId, LiveRun>();
  readonly #runs = new Set<LiveRun>();
  #case: Case;
  #model: TenantModel | undefined;
  #pastes: Readonly<Partial<Record<CommandId, PasteResult>>> = {};
  #problem: Unreadable | undefined;
  #looking = false;
  #untouched = true;

  constructor(begun: Case, live: LivePort) {
    this.#case = begun;
    this.#live = live;
    for (const [command, paste] of Object.entries(begun.pastes)) this.#readBack(command as CommandId, paste.text);
    this.follow();
  }

  get case(): Case {
    const running = [...this.#owners].filter(([check, run]) => run.running.includes(check)).map(([check]) => check);
    return { ...this.#case, running };
  }

  /** What became of each paste. */
  get pastes(): Readonly<Partial<Record<CommandId, PasteResult>>> {
    return this.#pastes;
  }

  /** Why nobody of that name could be read. */
  get problem(): Unreadable | undefined {
    return this.#problem;
  }

  /** Whether somebody is being looked up. */
  get looking(): boolean {
    return this.#looking;
  }

  /** Whom the live checks are about: id or name. */
  get #named(): string | undefined {
    const { user, userName } = this.#case;
    return user?.id ?? (userName === '' ? undefined : userName);
  }

  #set(change: Partial<Case>): void {
    this.#case = { ...this.#case, ...change };
    this.#changed.fire();
  }

  /** What the person did, as the guide takes it. */
  send(event: GuideEvent): void {
    if (event.type === 'answer' || event.type === 'takeBack' || event.type === 'goTo') this.#untouched = false;
    else this.#untouched = true;
    if (event.type === 'restart') this.#forget();
    this.#set({ guide: guideBundle().next(this.#case.guide, event) });
  }

  #forget(): void {
    this.cancel();
    this.#owners.clear();
    this.#pastes = {};
    this.#problem = undefined;
    this.#case = { ...guideBundle().newCase(this.#case.id, this.#case.opened), tenant: this.#case.tenant, kept: this.#case.kept };
  }

  carry(logLine: LogLine): void {
    this.#set({ logLine });
    if (logLine.userPrincipalName !== null) this.checkUser(logLine.userPrincipalName);
  }

  /** Takes a person up, and checks them live where a tenant is connected. */
  checkUser(user: TenantUser | string): void {
    this.#withoutLive();
    const named = typeof user === 'string' ? { user: null, userName: user.trim() } : { user, userName: user.userPrincipalName };
    this.#set(named);
    this.run();
  }

  clearUser(): void {
    this.#withoutLive();
    this.#set({ user: null, userName: '' });
    this.run();
  }

  /** What was read of somebody else, or elsewhere, is no evidence here. What the person answered stays. */
  #withoutLive(): void {
    this.cancel();
    this.#owners.clear();
    this.#problem = undefined;
    const { guide } = this.#case;
    const latest = Object.fromEntries(Object.entries(guide.latest).filter(([, by]) => by === 'answer')) as GuideState['latest'];
    this.#case = { ...this.#case, guide: { ...guide, live: {}, latest }, live: {} };
  }

  /** Runs all live checks anew, or one. Without a tenant nothing is run. */
  run(only?: CheckId): void {
    const model = this.#live.model();
    if (!model) return;
    if (only === undefined) this.cancel();
    const { allChecks, unknownFacts } = guideBundle();
    const sources = this.#live.sources(
      model,
      this.#named,
      this.#port(() => this.#runs.has(run)),
    );
    const brought = new Set(sources.flatMap(({ facts }) => facts));
    // What nobody could answer at all is not said to be unknown: it is asked.
    const checks = allChecks.filter((check) => (only === undefined || check.id === only) && isAnswerable(check.facts, brought));
    const wanted = new Set(checks.flatMap(({ facts }) => facts));
    const run = new LiveRun({
      sources: sources.filter(({ facts }) => facts.some((name) => wanted.has(name))),
      checks,
      facts: unknownFacts(Date.now()),
      now: Date.now,
      patience: PATIENCE,
      tell: (outcomes, facts) => this.#take(run, outcomes, facts),
    });
    for (const { id } of checks) this.#owners.set(id, run);
    this.#runs.add(run);
    this.#looking = this.#named !== undefined && this.#case.user === null;
    void run.done().finally(() => this.#end(run));
    this.#changed.fire();
  }

  #end(run: LiveRun): void {
    if (!this.#runs.delete(run)) return;
    this.#looking = false;
    this.#changed.fire();
  }

  #port(current: () => boolean): PersonPort {
    return {
      found: (user) => {
        if (!current()) return;
        this.#looking = false;
        this.#problem = undefined;
        this.#set({ user, userName: user.userPrincipalName });
      },
      notFound: (why) => {
        if (!current() || why.reason === 'cancelled') return;
        this.#looking = false;
        this.#problem = why;
        this.#changed.fire();
      },
    };
  }

  /** An older run has no say in a check that was run anew. */
  #take(run: LiveRun, outcomes: ReadonlyMap<CheckId, Outcome>, facts: KnownFacts): void {
    const { next, liveOutcome } = guideBundle();
    let { guide } = this.#case;
    const live = { ...this.#case.live };
    for (const [check, outcome] of outcomes) {
      if (this.#owners.get(check) !== run) continue;
      live[check] = { outcome, at: facts.now };
      guide = next(guide, { type: 'liveOutcome', check, outcome: liveOutcome(outcome) });
    }
    // As long as the person did nothing, the question on the page is the one that is best by what is known now.
    if (this.#untouched && guide.step.kind === 'check' && guide.entry) guide = next(guide, again(guide.entry));
    this.#set({ guide, live });
  }

  cancel(): void {
    for (const run of this.#runs) run.cancel();
    this.#runs.clear();
    this.#looking = false;
    this.#changed.fire();
  }

  /** Another tenant, or none: what was read stays with the case, nothing more is read. A tenant that comes is asked about the person at once. */
  follow(): void {
    const model = this.#live.model();
    const before = this.#case.tenant;
    if (model === this.#model && model?.connected.tenantName === before?.tenantName) return;
    if (!model) return this.#leave();
    const { kind, account, tenantName, tenantId, cloud } = model.connected;
    if (before !== null && before.tenantId !== tenantId) {
      this.#withoutLive();
      this.#case = { ...this.#case, user: null };
    }
    this.#set({ tenant: { demo: kind === 'demo', account, tenantName, tenantId, cloud } });
    if (model === this.#model) return;
    this.#model = model;
    this.cancel();
    if (this.#named !== undefined) this.run();
  }

  /** Signed out. A case for which nothing was read is one without a tenant. */
  #leave(): void {
    if (!this.#model) return;
    this.#model = undefined;
    this.cancel();
    if (Object.keys(this.#case.live).length === 0) this.#set({ tenant: null });
  }

  /** Keeps what a field holds. The page has it already; only a search shows more than the field. */
  draft(id: DraftId, text: string): void {
    this.#case = { ...this.#case, drafts: { ...this.#case.drafts, [id]: text } };
    if (id === 'search') this.#changed.fire();
  }

  forgetDraft(id: DraftId): void {
    this.#set({ drafts: Object.fromEntries(Object.entries(this.#case.drafts).filter(([draft]) => draft !== id)) });
  }

  /** Reads pasted output back; what it answers counts as the person's answers. Nothing pasted takes the last one away. */
  paste(command: CommandId, text: string): void {
    if (text.trim() === '') {
      const others = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
        Object.fromEntries(Object.entries(record).filter(([id]) => id !== command));
      this.#pastes = others(this.#pastes);
      this.#set({ pastes: others(this.#case.pastes) });
      return;
    }
    const result = this.#readBack(command, text);
    this.#set({ pastes: { ...this.#case.pastes, [command]: { text, at: Date.now() } } });
    if (!result.understood) return;
    for (const { check, option } of result.answers) this.send({ type: 'answer', check, option });
  }

  #readBack(command: CommandId, text: string): PasteResult {
    const groupIds = this.#live.model()?.declared?.groupIds;
    const domain = this.#case.userName.split('@')[1];
    const result = guideBundle().readPaste(command, text, {
      now: Date.now(),
      ...(groupIds && { groupIds }),
      ...(domain !== undefined && { domain }),
    });
    this.#pastes = { ...this.#pastes, [command]: result };
    return result;
  }

  keep(kept: boolean): void {
    if (kept !== this.#case.kept) this.#set({ kept });
  }

  dispose(): void {
    this.cancel();
    this.#changed.dispose();
  }
}

/** A check of which no fact about the person can come is left to be asked. */
function isAnswerable(needed: readonly string[], brought: ReadonlySet<string>): boolean {
  return brought.has('user') || needed.every((name) => brought.has(name));
}
