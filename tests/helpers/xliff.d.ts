/** What the tests use of it; it comes without types. */
declare module 'xliff' {
  export function xliff2js(
    xml: string,
  ): Promise<{ resources: Record<string, Record<string, unknown>>; targetLanguage: string }>;
}
