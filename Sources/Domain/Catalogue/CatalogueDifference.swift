/// What a file would change in the catalogue, indicator by indicator. What the file does not name stays as it is.
public struct CatalogueDifference: Hashable, Sendable {
  public struct Change: Hashable, Sendable {
    /// Nil where the indicator is new.
    public var held: IndicatorDefinition?
    public var new: IndicatorDefinition
    /// The columns whose cells differ; all that are filled where the indicator is new.
    public var columns: [CatalogueColumn]

    public var code: String { new.code }
  }

  /// New and differing indicators, in the file's order.
  public var changes: [Change]
  /// How many of the file's indicators the catalogue holds just so.
  public var sameCount: Int

  public init(held: IndicatorCatalogue, file: IndicatorCatalogue) {
    changes = []
    sameCount = 0
    for new in file.definitions {
      let old = held[new.code]
      let columns = CatalogueColumn.allCases.filter { column in
        old.map { $0.cell(column) != new.cell(column) } ?? !new.cell(column).isEmpty
      }
      if columns.isEmpty {
        sameCount += 1
      } else {
        changes.append(Change(held: old, new: new, columns: columns))
      }
    }
  }
}

extension IndicatorCatalogue {
  /// The catalogue with some of its definitions replaced, by their codes, and others added after it.
  public func replacing(_ definitions: [IndicatorDefinition]) -> IndicatorCatalogue {
    let new = Dictionary(definitions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return IndicatorCatalogue(
      self.definitions.map { new[$0.code] ?? $0 } + definitions.filter { self[$0.code] == nil })
  }
}
