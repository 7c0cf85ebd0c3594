declare module 'tableschema' {
  export const Schema: {
    load(
      descriptor: unknown,
      options: { strict: boolean },
    ): Promise<{ castRow(row: readonly string[]): unknown }>;
  };
}
