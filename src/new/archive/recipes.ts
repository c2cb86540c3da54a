/** What has an archive built, checked and published whenever it is changed, by the host of its sources. */
import type { RecipeName } from "./settings.ts";

const github = `# Builds the site, checks it, and publishes it to GitHub Pages: under Settings → Pages, choose “GitHub Actions” as the source.
name: site
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: write
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      # What was made before; without it a build takes longer, and gives the same.
      - uses: actions/cache@v5
        with:
          path: .dist.cache
          key: dist-\${{ github.run_id }}
          restore-keys: dist-
      # Where the site will be found: feeds, sitemap and social cards name it.
      - id: pages
        if: github.ref == 'refs/heads/main'
        uses: actions/configure-pages@v6
      - run: npx doi-chieu build --format github \${{ steps.pages.outputs.base_url && format('--site-url {0}/', steps.pages.outputs.base_url) }}
      - run: npx doi-chieu check --format github
      - uses: actions/upload-pages-artifact@v5
        if: github.ref == 'refs/heads/main'
        with:
          path: dist
          include-hidden-files: true
  publish:
    needs: build
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - id: pages
        uses: actions/deploy-pages@v5
`;

const gitlab = `# Builds the site, checks it, and publishes it to GitLab Pages.
image: node:22
site:
  stage: test
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/, .dist.cache/]
  script:
    - npm ci --cache .npm --prefer-offline
    - npx doi-chieu build --site-url "$CI_PAGES_URL/"
    - npx doi-chieu check
  artifacts:
    paths: [dist]
pages:
  stage: deploy
  needs: [site]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - mv dist public
  artifacts:
    paths: [public]
`;

const recipes: Readonly<Record<RecipeName, readonly (readonly [path: string, text: string])[]>> = {
  github: [[".github/workflows/site.yml", github]],
  gitlab: [[".gitlab-ci.yml", gitlab]],
  none: [],
};

/** The files of a recipe, by their paths within the archive. */
export function recipeFiles(name: RecipeName): readonly (readonly [path: string, text: string])[] {
  return recipes[name];
}
