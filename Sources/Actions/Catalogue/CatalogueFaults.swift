import Domain
import Reporting
import Storage

extension CatalogueCSVErrors {
  /// As the fields of the catalogue's form have them.
  var fieldProblems: [FieldProblem] {
    all.map { error in
      let column = CatalogueColumn(rawValue: error.head) ?? .code
      return FieldProblem(column, catalogueCellWords(error.fault))
    }
  }
}

extension FieldProblem {
  init(_ column: CatalogueColumn, _ words: BilingualText) {
    self.init(column.field, vi: "\(column.rawValue): \(words.vi).", en: "\(column.rawValue): \(words.en).")
  }
}

/// What a catalogue would have wrong that it has not wrong now: an office's older faults do not stand in the way of a change elsewhere.
func newProblems(_ changed: IndicatorCatalogue, beside held: IndicatorCatalogue) -> [CatalogueProblem] {
  let old = Set(held.problems)
  return changed.problems.filter { !old.contains($0) }
}

/// An indicator with figures or targets keeps its dimension: hectares never become tonnes.
func unitProblem(
  _ definition: IndicatorDefinition, over held: CatalogueEntry, _ connection: any Connection
) throws -> FieldProblem? {
  let unit = held.definition.unit
  guard !definition.unit.isComparable(with: unit), try IndicatorStore(connection).use(of: held.id).isUsed
  else { return nil }
  return FieldProblem(
    CatalogueColumn.unit.field,
    vi:
      "“\(held.definition.code)” đã có số liệu hoặc chỉ tiêu kế hoạch tính bằng \(unit.symbol); không đổi sang \(definition.unit.symbol) được. Hãy lập chỉ tiêu mới.",
    en:
      "“\(held.definition.code)” has figures or targets in \(unit.symbol) and cannot be counted in \(definition.unit.symbol). Make a new indicator."
  )
}
