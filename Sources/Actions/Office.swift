public import Domain
public import Foundation
public import Storage

/// What every action needs: the database, the time, new ids. One for the whole program.
public struct Office: Sendable {
  public let database: any Database
  let clock: @Sendable () -> Date
  let passwordCost: PasswordCost
  let identifiers: IdentifierSource
  /// Wrong passwords: five for an account and thirty in all from one address within five minutes.
  let signInLimiter = SignInLimiter(window: 300, perAccount: 5, perAddress: 30)
  /// Wrong codes and wrong present passwords, wherever they come from: fifty for an account within an hour. Only who knows
  /// the account's password gets that far, so that nobody else can shut its person out.
  let codeLimiter = SignInLimiter(window: 3600, perAccount: 50, perAddress: .max)
  /// Times of registries' entries, for counting.
  let keptCourses = KeptCourses()

  public init(
    database: any Database, clock: @escaping @Sendable () -> Date = { Date() }, passwordCost: PasswordCost = .standard,
    identifiers: IdentifierSource = IdentifierSource()
  ) {
    self.database = database
    self.clock = clock
    self.passwordCost = passwordCost
    self.identifiers = identifiers
  }

  /// The moment, UTC, ISO 8601 with milliseconds.
  public var now: String { Office.moment(clock()) }

  /// Today in Vietnam (UTC+7, no summer time).
  public var today: Day {
    Day(ordinal: Int(((clock().timeIntervalSince1970 + 7 * 3600) / 86400).rounded(.down)))
  }

  static func moment(_ date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
    let seconds = milliseconds / 1000 % 86400
    let day = Day(ordinal: milliseconds / 1000 / 86400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let fraction = String(1000 + milliseconds % 1000).dropFirst()
    return "\(day.iso)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(fraction)Z"
  }
}
