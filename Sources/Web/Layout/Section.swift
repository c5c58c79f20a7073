import Domain

/// The entries of the navigation, in order.
enum Section: String, CaseIterable, Sendable {
  case desk, plans, indicators, reports, documents, standing

  var address: String { self == .desk ? "/" : "/" + rawValue }

  func isOpen(to role: Role) -> Bool {
    self == .standing ? ReportPolicy.canSeeStanding(role) : true
  }
}
