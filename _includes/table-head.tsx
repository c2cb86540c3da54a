interface TableHeadProps {
  /** What the rows are. */
  readonly first: string;
  /** Columns of numbers stand at their end. */
  readonly numbers: readonly string[];
  readonly last: readonly string[];
}

/** The head of a table of the ledger: what is told of, numbers, words. */
export function TableHead({ first, numbers, last }: TableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {numbers.map((name) => (
          <th key={name} scope="col" class="num">
            {name}
          </th>
        ))}
        {last.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
