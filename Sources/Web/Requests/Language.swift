/// The language of the screen. Vietnamese first.
enum Language: String, CaseIterable, Sendable {
  case vi, en

  /// Kept in the browser for a year.
  static let cookie = "nongvu_language"
}
