/** The package's own types say that its only export is a property of itself. */
declare module "robots-parser" {
  export default function robotsParser(
    url: string,
    text: string,
  ): {
    readonly isAllowed: (url: string, agent: string) => boolean | undefined;
    readonly getSitemaps: () => string[];
  };
}
