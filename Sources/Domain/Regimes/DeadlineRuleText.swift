extension DeadlineRule {
  /// "1 ngày làm việc", "ngày 15", "ngày 5 tháng sau", "ngày 5 sau 2 tháng": how an office writes it.
  public var text: String {
    switch self {
    case .workingDays(let count): "\(count) ngày làm việc"
    case .dayOfMonth(let day, 0): "ngày \(day)"
    case .dayOfMonth(let day, 1): "ngày \(day) tháng sau"
    case .dayOfMonth(let day, let months): "ngày \(day) sau \(months) tháng"
    }
  }

  /// Reads `text`, whatever its case and blanks; nil for anything else, as for a day no month has.
  public init?(text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 4, Array(words[1...]) == ["ngày", "làm", "việc"], let count = Int(words[0]),
      (1...60).contains(count)
    {
      self = .workingDays(count)
      return
    }
    guard words.count >= 2, words[0] == "ngày", let day = Int(words[1]), (1...31).contains(day) else { return nil }
    switch Array(words[2...]) {
    case []: self = .dayOfMonth(day)
    case ["tháng", "sau"]: self = .dayOfMonth(day, monthsLater: 1)
    default:
      guard words.count == 5, words[2] == "sau", words[4] == "tháng", let months = Int(words[3]),
        (1...12).contains(months)
      else { return nil }
      self = .dayOfMonth(day, monthsLater: months)
    }
  }
}
