/// An indicator as the office's catalogue holds it.
public struct CatalogueEntry: Hashable, Sendable, Identifiable {
  public let id: Int64
  public var definition: IndicatorDefinition
  /// Grows with every change: who saves on an older version is told, and loses nothing.
  public var version: Int

  public init(id: Int64, definition: IndicatorDefinition, version: Int) {
    self.id = id
    self.definition = definition
    self.version = version
  }
}

/// What rests on an indicator, so that it cannot be taken out, nor counted in another dimension.
public struct IndicatorUse: Hashable, Sendable {
  public var targets: Int
  public var figures: Int

  public init(targets: Int, figures: Int) {
    self.targets = targets
    self.figures = figures
  }

  public static let unused = IndicatorUse(targets: 0, figures: 0)
  public var isUsed: Bool { targets > 0 || figures > 0 }
}
