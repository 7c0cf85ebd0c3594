/** Prints with everything unfolded, and folds it again. Without this, paper shows what is unfolded on the page. */
export const printUnfolded = (): void => {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const one of folded) one.open = true;
  const fold = () => {
    for (const one of folded) one.open = false;
  };
  addEventListener('afterprint', fold, { once: true });
  print();
};
