/** Writes the site of all components, to be looked at: `npm run components -- --out DIR`. */
import { resolve } from "node:path";
import { Command } from "commander";
import { writeComponents } from "./components.tsx";

const program = new Command("components")
  .description("write a site that shows every component in every state")
  .requiredOption("--out <dir>", "the folder that it is written into")
  .action(async ({ out }: { readonly out: string }) => {
    const { groups, pages, searches } = await writeComponents(resolve(out));
    console.log(`${groups.length + pages.length + searches.length} pages, from ${resolve(out)}/index.html on`);
  });

await program.parseAsync();
