/**
 * As SQL, the fifth of the claimed maturity of a submitted review, from 0 to 4; 100 percent belongs to the last one. Null:
 * not submitted, or nothing in scope.
 */
export function fifthOfMaturity(table: string): string {
  return `case when ${table}.status in ('complete', 'stale')
    then case when ${table}.maturity_claimed >= 80 then 4 else ${table}.maturity_claimed / 20 end end`;
}
