import Domain
import VietnameseText

/// How sure a figure of a sentence is read, by what its words leave to guess.
///
/// The points were measured on documents annotated by hand (docs/reading.md): each lowers the sureness by what such figures were
/// wrong more often in unit, kind, period or comparator, or were none that an officer records.
func confidence(
  of measure: Measure, name: NameSource, time: FigurePeriod, isPart: Bool, in text: MeasuredText
) -> Confidence {
  var points = 96
  switch measure.quantity.unit?.kind {
  case .measure: break
  case .counted: points -= 3
  default: points -= 40
  }
  switch name {
  case .catalogue, .total, .words(.measure): break
  case .words(.verb): points -= 3
  case .words(.noun): points -= 5
  case .words(.empty): points -= 7
  }
  switch time.source {
  case .sentence, .section: break
  case .paragraph: points -= 4
  case .assumed: points -= 22
  case .none: points -= 40
  }
  if measure.isParenthesis { points -= 6 }
  if measure.quantity.value == nil { points -= 10 }
  if text.footnote != nil { points -= 3 }
  return Confidence(percent: max(points, 30))
}

extension FigureTable {
  /// A cell is as sure as its column's head.
  func confidenceOfCell(_ column: TableColumn, hasUnit: Bool, hasValue: Bool) -> Confidence {
    var points = 97
    if !column.isTelling { points -= 15 }
    if !hasUnit { points -= 15 }
    if column.period == nil { points -= 35 }
    if !hasValue { points -= 10 }
    return Confidence(percent: points)
  }
}
