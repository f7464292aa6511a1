import { DatePicker } from '@backstage/ui';
import { CalendarDate, parseDate } from '@internationalized/date';

interface DayFieldProps {
  label: string;
  description?: string;
  /** Such as 2026-12-24. */
  value: string | undefined;
  isDisabled?: boolean;
  onChange: (day: string | undefined) => void;
  onBlur?: () => void;
}

/** A day, typed or picked from a calendar. */
export function DayField({ value, onChange, ...field }: DayFieldProps) {
  return (
    <DatePicker
      {...field}
      value={value === undefined ? null : parseDate(value)}
      granularity="day"
      onChange={next =>
        onChange(next instanceof CalendarDate ? next.toString() : undefined)
      }
    />
  );
}
