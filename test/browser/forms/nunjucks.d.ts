// The part of Nunjucks that the check uses; its package brings no types.
declare module 'nunjucks' {
  const nunjucks: {
    configure(
      folder: string,
      options: { readonly autoescape: boolean },
    ): { renderString(template: string, values: object): string };
  };
  export default nunjucks;
}
