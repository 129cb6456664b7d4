import type { Unreadable } from '../../core/tenant/fact';
import type { Tenant } from '../../core/tenant/tenant';
import type { VerdictGroup } from '../../core/users/grouping';
import type { TenantUser, Traits } from '../../core/users/tenantUser';
import type { Brief } from '../../core/users/verdict';
import type { Verdicts } from '../../core/users/verdicts';
import { settings } from '../settings';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import { type Touched, touchedBy } from './touched';
import { accepts, type PreviewFilter, type UserFilter } from './userFilter';

/** What stays as it is until somebody grants or buys something. */
const LASTING: readonly Unreadable['reason'][] = ['scope', 'role', 'license', 'cloud'];

/** Verdicts are worked out anew after this time even if nothing was read: deadlines and ages go on. In milliseconds. */
const FRESH = 60_000;

/** The people of the tenant, judged, and the filter that lies over them: what the view, the export and the preview all show alike. */
export class People {
  #verdicts: Verdicts | undefined;
  #filter: UserFilter | undefined;
  #touched: { readonly tenant: Tenant; readonly preview: PreviewFilter; readonly touched: Touched } | undefined;
  #grouped: { readonly model: TenantModel; readonly groups: readonly VerdictGroup[] } | undefined;

  get filter(): UserFilter | undefined {
    return this.#filter;
  }

  set filter(filter: UserFilter | undefined) {
    this.#filter = filter;
    this.forget();
  }

  /** The tenant told of something new: groups are made anew when they are next asked for. */
  forget(): void {
    this.#grouped = undefined;
    this.#touched = undefined;
  }

  /** Verdicts of the picture that the model shows now. */
  verdicts({ tenant, now }: TenantModel): Verdicts {
    if (this.#verdicts?.tenant !== tenant || now - this.#verdicts.now > FRESH)
      this.#verdicts = new (tenantBundle().Verdicts)(tenant, now, this.#verdicts);
    return this.#verdicts;
  }

  /** The verdict without its evidence: cheap, for rows and counts. */
  brief(model: TenantModel, traits: Traits): Brief {
    return this.verdicts(model).briefly(traits);
  }

  /** Whether the filter lets a person through. */
  shows(model: TenantModel, { id, traits }: TenantUser): boolean {
    if (!this.#filter) return true;
    const touched = this.touched(model);
    if (touched && (!touched.counts.has(traits) || touched.except?.has(id.toLowerCase()))) return false;
    return accepts(this.#filter, traits, this.brief(model, traits));
  }

  /** Whom the preview that is filtered by touches; undefined: the filter has none. */
  touched(model: TenantModel): Touched | undefined {
    const preview = this.#filter?.preview;
    if (!preview) return undefined;
    const { tenant } = model;
    if (this.#touched?.tenant !== tenant || this.#touched.preview !== preview) {
      this.#touched = { tenant, preview, touched: touchedBy(preview, this.verdicts(model), model.roster) };
    }
    return this.#touched.touched;
  }

  /** The verdict on a person in a few words. */
  inWords(model: TenantModel, { traits }: TenantUser): string {
    const { verdict, reason } = this.brief(model, traits);
    const { verdicts, reasons } = tenantBundle().usersTexts(settings.language());
    return verdict === 'ready' ? verdicts.ready : `${verdicts[verdict]}: ${reasons[reason].label}`;
  }

  /** Only people whom the filter lets through. Asked for each row on screen, so they are kept until something changes. */
  groups(model: TenantModel): readonly VerdictGroup[] {
    if (this.#grouped?.model !== model) this.#grouped = { model, groups: this.#group(model, this.#filter) };
    return this.#grouped.groups;
  }

  #group(model: TenantModel, filter: UserFilter | undefined): readonly VerdictGroup[] {
    const verdicts = this.verdicts(model);
    const lets = filter && ((traits: Traits, brief: Brief): boolean => accepts(filter, traits, brief));
    const touched = this.touched(model);
    const kinds = touched ? [...touched.counts].map(([traits, count]) => ({ traits, count })) : model.roster.kinds();
    return tenantBundle().grouped(kinds, (traits) => verdicts.briefly(traits), lets);
  }

  /** Whether nobody can be listed, and only a permission, a role or a licence would change that. */
  blocked({ tenant, roster }: TenantModel): boolean {
    return roster.size === 0 && [tenant.users, tenant.registrations].every((fact) => !fact.known && LASTING.includes(fact.why.reason));
  }

  /** People whom the policy lets reset but who are not able to; undefined until that is known. */
  enabledNotAble(model: TenantModel): number | undefined {
    const { tenant, roster } = model;
    if (tenant.registrations.known && tenant.registrations.value) {
      return tenantBundle().enabledButNotAble(roster.kinds(), (traits) => this.brief(model, traits));
    }
    if (!tenant.counts.known) return undefined;
    const { enabled, capable } = tenant.counts.value;
    return enabled === null || capable === null ? undefined : Math.max(0, enabled - capable);
  }
}
