/** The parts of `web-ext lint --output json` that are read. */
interface LintReport {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A warning that is known and harmless; what is not in this list fails. */
interface Allowed {
  readonly code: string;
  readonly file: RegExp;
  readonly most: number;
  readonly reason: string;
}

const ALLOWED: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/.+\.js$/,
    most: 1,
    reason: "Vue's runtime inserts compiled static HTML through its own Trusted Types policy; our templates hold no v-html (a project test).",
  },
];

/** What Mozilla's linter says about the Firefox build beyond what is allowed. */
export function complaintsAboutFirefox(output: string): string[] {
  const report = parse(output);
  if (report === undefined) return [`web-ext lint gave no report:\n${output.trimEnd()}`];
  const { errors, warnings } = report;
  return [...errors.map((error) => `error ${inWords(error)}`), ...unknown(warnings).map((warning) => `warning ${inWords(warning)}`)];
}

function parse(output: string): LintReport | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as LintReport;
  } catch {
    return undefined;
  }
}

function unknown(warnings: readonly Remark[]): Remark[] {
  const left = ALLOWED.map(({ most }) => most);
  return warnings.filter(({ code, file = '' }) => {
    const index = ALLOWED.findIndex((allowed, at) => allowed.code === code && allowed.file.test(file) && (left[at] ?? 0) > 0);
    if (index === -1) return true;
    left[index] = (left[index] ?? 0) - 1;
    return false;
  });
}

function inWords({ code, message, file = 'manifest.json', line }: Remark): string {
  return `${code} in ${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}
