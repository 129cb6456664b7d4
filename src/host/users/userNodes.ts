import type { FeatureId } from '../../core/tenant/permissions';
import type { SourceId } from '../../core/tenant/tenant';
import type { TenantUser } from '../../core/users/tenantUser';
import type { ReasonId, Verdict } from '../../core/users/verdict';

/** A row of the view Users. Rows name what they show; counts and people are looked up when VS Code asks, so that none grows old. */
export type UserNode =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'reason'; readonly verdict: Verdict; readonly reason: ReasonId }
  | { readonly kind: 'user'; readonly user: TenantUser; readonly verdict: Verdict; readonly reason: ReasonId }
  | { readonly kind: 'more'; readonly verdict: Verdict; readonly reason: ReasonId; readonly left: number }
  | { readonly kind: 'failed'; readonly source: SourceId; readonly permission?: FeatureId }
  | { readonly kind: 'retry' };

export function groupKey({ verdict, reason }: { readonly verdict: Verdict; readonly reason: ReasonId }): string {
  return `${verdict}/${reason}`;
}

/** The person of a row, for commands that VS Code calls with it. */
export function userOf(node: unknown): TenantUser | undefined {
  return isUserNode(node) ? node.user : undefined;
}

function isUserNode(node: unknown): node is UserNode & { readonly kind: 'user' } {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'user' && 'user' in node;
}
