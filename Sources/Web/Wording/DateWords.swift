import Domain

extension Language {
  /// "06/02/2025".
  func date(_ day: Day) -> String { "\(twoDigits(day.day))/\(twoDigits(day.month))/\(day.year)" }

  /// As far as it is known: "06/02/2025", "02/2025", "2025".
  func date(_ day: PartialDay) -> String {
    var text = String(day.year)
    if let month = day.month { text = "\(twoDigits(month))/\(text)" }
    if let number = day.day { text = "\(twoDigits(number))/\(text)" }
    return text
  }

  /// "thứ Ba, 10/06/2025".
  func longDate(_ day: Day) -> String { "\(say("weekday.\(day.weekday)")), \(date(day))" }

  /// A moment kept as UTC, ISO 8601, in Vietnam's time: "14:32 10/06/2025".
  func moment(_ iso: String) -> String {
    let parts = iso.split(whereSeparator: { "T:.Z".contains($0) })
    guard parts.count >= 3, let day = Day(iso: parts[0]), let hour = Int(parts[1]), let minute = Int(parts[2])
    else { return iso }
    let local = hour + 7
    return "\(twoDigits(local % 24)):\(twoDigits(minute)) \(date(day.adding(days: local / 24)))"
  }

  /// The document's own words, and the dates they stand for where that says more.
  func deadline(_ deadline: Deadline?) -> String {
    guard let deadline else { return "—" }
    return deadline.text.isEmpty ? deadline.to.map(date) ?? "—" : deadline.text
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
