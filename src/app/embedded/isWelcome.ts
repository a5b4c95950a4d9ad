/**
 * Whether a page of this origin may frame the viewer: it is on the deployed list, letter by letter, and where the browser tells
 * who stands directly above, it is that one.
 */
export function isWelcome(
  hostOrigin: string,
  allowedHosts: readonly string[],
  { ancestorOrigins }: { readonly ancestorOrigins?: ArrayLike<string> | undefined },
): boolean {
  const above = ancestorOrigins?.[0]
  return allowedHosts.some((allowed) => allowed === hostOrigin) && (above === undefined || above === hostOrigin)
}
