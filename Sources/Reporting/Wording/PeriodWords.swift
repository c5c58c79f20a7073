public import Domain

/// "6 tháng đầu năm 2025", "quý II năm 2025", "tháng 6 năm 2025", "giai đoạn 2021 - 2025", "vụ Đông Xuân 2023 - 2024".
public func periodWords(_ period: Period) -> String {
  switch period.kind {
  case .month: "tháng \(period.number) năm \(period.year)"
  case .quarter: "quý \(romanNumeral(period.number)) năm \(period.year)"
  case .half: "6 tháng \(period.number == 1 ? "đầu" : "cuối") năm \(period.year)"
  case .nineMonths: "9 tháng năm \(period.year)"
  case .elevenMonths: "11 tháng năm \(period.year)"
  case .season: "vụ \(seasonWords(period))"
  case .year: "năm \(period.year)"
  case .years: "giai đoạn \(period.year) - \(period.lastYear)"
  }
}

/// "Đông Xuân 2023 - 2024", "Mùa năm 2024".
private func seasonWords(_ period: Period) -> String {
  guard let season = period.season else { return "" }
  return season.beginsTheYearBefore
    ? "\(season.name) \(period.year - 1) - \(period.year)" : "\(season.name) năm \(period.year)"
}

/// "06/02/2025", as dates are cited: days below 10 and the months 1 and 2 with a leading zero (Nghị định 30/2020/NĐ-CP).
public func citedDate(_ day: Day) -> String { "\(twoDigitDay(day.day))/\(twoDigitMonth(day.month))/\(day.year)" }

/// "06/02/2025", "02/2025" or "2025", as far as the date is known.
public func citedDate(_ date: PartialDay) -> String {
  if let day = date.complete { return citedDate(day) }
  return date.month.map { "\(twoDigitMonth($0))/\(date.year)" } ?? "\(date.year)"
}

/// "ngày 06 tháng 02 năm 2025"; blanks stay to be filled in by hand: "ngày     tháng 6 năm 2025".
public func datedWords(_ day: Day?, expected: PartialDay) -> String {
  let blank = "\u{A0}\u{A0}\u{A0}\u{A0}"
  guard let day else {
    return "ngày\(blank) tháng \(expected.month.map(twoDigitMonth) ?? blank) năm \(expected.year)"
  }
  return "ngày \(twoDigitDay(day.day)) tháng \(twoDigitMonth(day.month)) năm \(day.year)"
}

private func twoDigitDay(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }
private func twoDigitMonth(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }
