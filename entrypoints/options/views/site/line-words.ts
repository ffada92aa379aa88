import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type Level } from '@/components/evidence-levels';
import { maskedText, type ShownValue } from '@/domain/evidence/masking';
import { nameOf, type ReportedLine } from '@/domain/evidence/report-lines';
import { toSizeWords } from '@/locales/dates';
import { useSettings } from '@/stores/settings';

interface LineWords {
  readonly name: (line: ReportedLine) => string;
  readonly place: (line: ReportedLine) => string;
  /** What the line gives away: a value as it is masked, a size, a count. */
  readonly content: (line: ReportedLine) => string;
  readonly look: (line: ReportedLine) => Level | null;
}

const LOOKS: Readonly<Record<ReportedLine['level'], Level | null>> = { named: 'named', general: 'category', 'not-named': 'not-named', own: null };

/** The lines of a record as they are shown for a last look. */
export function useLineWords(): ComputedRef<LineWords> {
  const { t } = useI18n();
  const settings = useSettings();

  function place(line: ReportedLine): string {
    switch (line.kind) {
      case 'cookie':
        return line.domain + line.path;
      case 'storage':
        return `${line.origin}, ${t(`report.storage.${line.area}`)}`;
      case 'host':
        return '';
    }
  }

  function content(line: ReportedLine): string {
    switch (line.kind) {
      case 'cookie':
        return valueOf(line.value);
      case 'storage':
        return line.bytes === null ? '' : toSizeWords(line.bytes, settings.language);
      case 'host':
        return t('report.review.views', line.pageViews);
    }
  }

  function valueOf(value: ShownValue): string {
    switch (value.kind) {
      case 'full':
        return value.value;
      case 'masked':
        return maskedText(value);
      case 'withheld':
        return t('report.meaning.valueWithheld', value.length);
    }
  }

  return computed(() => ({ name: nameOf, place, content, look: ({ level }) => LOOKS[level] }));
}
