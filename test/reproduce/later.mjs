// Loaded before a program: to it, the year is 2037. Plain JavaScript, for workers load it without the loader of TypeScript.
const Real = Date;
const ahead = Real.UTC(2037, 1, 29) - Real.now();

globalThis.Date = new Proxy(Real, {
  apply: () => new Real(Real.now() + ahead).toString(),
  construct: (_, args, target) => Reflect.construct(Real, args.length === 0 ? [Real.now() + ahead] : args, target),
  get: (_, name) => (name === "now" ? () => Real.now() + ahead : Reflect.get(Real, name)),
});
