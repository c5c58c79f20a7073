/// What a figure is: asked for (target), measured (actual), reckoned before the period closed (estimate, "ước"),
/// or expected of a later date (forecast, "dự báo").
public enum FigureKind: String, Hashable, Sendable, Codable, CaseIterable {
  case target, actual, estimate, forecast
}
