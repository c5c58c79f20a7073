import Domain
import Foundation
import VietnameseText

/// A value with what its printing tells about its rounding.
struct PrintedValue {
  var amount: Amount
  /// Half a unit of the last digit printed: what rounding may have taken or added. 0 for a count, which is exact.
  var rounding: Decimal
  var unit: MeasureUnit?

  /// A count ("24 mô hình") is exact; a measure ("48.231,7 ha", "2,5 triệu cây") was rounded to its last digit.
  init(_ amount: Amount, decimals: Int, unit: MeasureUnit?) {
    self.amount = amount
    self.unit = unit
    rounding = unit?.countsWholeThings == true && decimals == 0 ? 0 : lastDigit(decimals) / 2
  }

  init?(_ quantity: StatedQuantity) {
    guard let value = quantity.value else { return nil }
    self.init(value, decimals: quantity.decimals, unit: quantity.unit.map { MeasureUnit($0.symbol) })
  }

  /// The value as it is printed in a passage of the document; the fewest decimals that hold it where it is not found.
  init(_ amount: Amount, in document: CheckedDocument, at passage: Passage) {
    let printed = document.quantities(in: passage.range).first { $0.quantity.value == amount }?.quantity
    self.init(
      amount, decimals: printed?.decimals ?? amount.decimalsNeeded, unit: printed?.unit.map { MeasureUnit($0.symbol) })
  }

  /// "1.479 ha".
  var text: String { formatNumber(amount) + (unit.map { $0.isPercent ? "%" : " " + $0.symbol } ?? "") }

  /// In the base unit of its dimension.
  var inBaseUnits: (value: Decimal, rounding: Decimal) {
    let factor = Decimal(unit?.measure.baseTenThousandths ?? 10_000) / 10_000
    return (amount.decimal * factor, rounding * factor)
  }

  /// As decided, not measured: nothing was rounded.
  var exact: PrintedValue {
    var copy = self
    copy.rounding = 0
    return copy
  }

  func isComparable(with other: PrintedValue) -> Bool {
    guard let unit, let other = other.unit else { return false }
    return unit.isComparable(with: other)
  }
}

/// 1, 0,1, 0,01 …: one unit of the last digit of a number with so many decimals.
func lastDigit(_ decimals: Int) -> Decimal { Decimal(sign: .plus, exponent: -decimals, significand: 1) }

extension StatedQuantity {
  var isPercent: Bool { unit?.symbol == "%" }
}

extension CheckedDocument {
  /// The quantities printed in a range, with their paragraph.
  func quantities(in range: TextRange) -> [(paragraph: CheckedParagraph, quantity: StatedQuantity)] {
    paragraphs(in: range).flatMap { paragraph in
      let within = paragraph.offset(from: range.start)..<paragraph.offset(from: range.end)
      return paragraph.quantities.filter { within.overlaps($0.numberRange) }.map { (paragraph, $0) }
    }
  }
}
