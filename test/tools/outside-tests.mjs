/**
 * The tests that drive programs from outside: the commands of the README, browsers, office programs, Python, R, npm, and processes
 * that are killed. They wait for those programs most of their time, so that `npm test` leaves them to `npm run test:outside`.
 */
export const OUTSIDE_TESTS = [
  "test/export/annotation-clients.test.ts",
  "test/export/clients.test.ts",
  "test/export/hostile-clients.test.ts",
  "test/export/r-client.test.ts",
  "test/io/stopped-at-any-step.test.ts",
  "test/package/package.test.ts",
  "test/package/recipes.test.ts",
  "test/readme/readme.test.ts",
  "test/report/broken-numbers.test.ts",
  "test/report/browser.test.ts",
  "test/report/many-regions.test.ts",
  "test/report/office-clients.test.ts",
  "test/report/verified-evidence.test.ts",
  "test/report/word/template.test.ts",
  "test/review/killed-server.test.ts",
  "test/review/review-app.test.ts",
  "test/review/review-keys.test.ts",
  "test/review/workbook.test.ts",
];
