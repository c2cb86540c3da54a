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
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npx doi-chieu build
      - run: npx doi-chieu check
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
    paths: [.npm/]
  script:
    - npm ci --cache .npm --prefer-offline
    - npx doi-chieu build
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
