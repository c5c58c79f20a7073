import Domain

/// The entries of the navigation, in order.
enum Section: String, CaseIterable, Sendable {
  case desk, plans, indicators, reports, documents, registries, emulation, standing, people

  var address: String { self == .desk ? "/" : "/" + rawValue }

  func isOpen(to role: Role) -> Bool {
    switch self {
    case .standing: ReportPolicy.canSeeStanding(role)
    case .emulation: EmulationPolicy.canSee(role)
    case .people: AccountPolicy.canManage(role)
    case .registries: RegistryPolicy.canSee(role)
    case .desk, .plans, .indicators, .reports, .documents: true
    }
  }
}
