/// How much of a target should have been reached by the end of `period`, in percent: 100 · days gone ÷ all days of the
/// target's period, both by the same reporting window, to one decimal.
///
/// By the half-year report (15/12 to 14/6) 49,9 of a year's work. It supposes that work comes evenly; a season is not
/// known. Never below 0 or above 100. Source: docs/formulas.md, 4.
public func expectedShare(of target: Period, by period: Period, window: ReportingWindow) -> Amount {
  let whole = window.dates(of: target)
  let all = whole.from.days(to: whole.to) + 1
  let gone = whole.from.days(to: window.dates(of: period).to) + 1
  let share = Int64(min(max(gone, 0), all)) * 100 * Amount.scale / Int64(all)
  return Amount(tenThousandths: share).rounded(places: 1)
}
