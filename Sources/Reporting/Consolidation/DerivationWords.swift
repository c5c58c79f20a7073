public import Domain
import VietnameseText

/// One line of an opened number; what it is made of follows, one level deeper.
public struct DerivationLine: Hashable, Sendable {
  public var depth: Int
  public var text: String
  /// The indicator it is about; nil for what is missing.
  public var code: String?
  /// The figure it leads to, where it was reported.
  public var figureID: Int64?
}

/// A computed number with its formula, its inputs and what is missing, line by line, for the page that opens it.
///
/// `name` gives an organisation's name.
public func derivationLines(
  _ derivation: Derivation, catalogue: IndicatorCatalogue, name: (Int64) -> String
) -> [DerivationLine] {
  lines(derivation, catalogue, name, depth: 0)
}

private func lines(
  _ derivation: Derivation, _ catalogue: IndicatorCatalogue, _ name: (Int64) -> String, depth: Int
) -> [DerivationLine] {
  let indicator = catalogue[derivation.code]?.name ?? derivation.code
  let who =
    derivation.organisationIDs.count == 1
    ? name(derivation.organisationIDs[0]) : countWords(derivation.organisationIDs.count, "đơn vị")
  let value = derivation.value.map { cell($0, catalogue[derivation.code]) } ?? "—"
  let head = "\(indicator), \(who), \(periodWords(derivation.period)): \(value)\(operationWords(derivation, catalogue))"
  var figureID: Int64?
  if case .reported(_, let id) = derivation.operation { figureID = id }
  let own = [DerivationLine(depth: depth, text: head, code: derivation.code, figureID: figureID)]
  let inside = derivation.inputs.flatMap { lines($0, catalogue, name, depth: depth + 1) }
  let gaps =
    derivation.inputs.isEmpty || derivation.operation == .none
    ? derivation.gaps.filter { gap in !derivation.inputs.contains { $0.gaps.contains(gap) } } : ownGaps(derivation)
  return own + inside
    + gaps.map { DerivationLine(depth: depth + 1, text: gapWords($0, catalogue, name: name), figureID: nil) }
}

/// Gaps that no input tells of itself.
private func ownGaps(_ derivation: Derivation) -> [Derivation.Gap] {
  let told = Set(derivation.inputs.flatMap(\.gaps))
  return derivation.gaps.filter { !told.contains($0) }
}

private func cell(_ quantity: Quantity, _ definition: IndicatorDefinition?) -> String {
  let decimals = max(definition?.decimals ?? 0, definition?.nature == .ratio ? 0 : quantity.amount.decimalsNeeded)
  return formatNumber(quantity.amount, decimals: decimals)
    + (quantity.unit.isPercent ? "%" : " \(quantity.unit.symbol)")
}

private func operationWords(_ derivation: Derivation, _ catalogue: IndicatorCatalogue) -> String {
  let values = derivation.inputs.map { input in
    input.value.map { cell($0, catalogue[input.code]) } ?? "—"
  }
  return switch derivation.operation {
  case .reported(let kind, _): kind == .estimate ? " (ước)" : ""
  case .sumOfOrganisations, .sumOfPeriods: " = " + values.joined(separator: " + ")
  case .largestOfOrganisations, .largestOfPeriods: " = số lớn nhất trong \(enumerated(values))"
  case .lastOfPeriods: " = số của kỳ kết thúc cùng ngày"
  case .lessPeriodBefore: " = lũy kế \(values.joined(separator: " − "))"
  case .formula(.percent): " = 100 × \(values.joined(separator: " ÷ "))"
  case .formula(.yield): " = \(values.joined(separator: " ÷ "))"
  case .formula(.sum): " = \(values.joined(separator: " + "))"
  case .formula(.difference): " = \(values.joined(separator: " − "))"
  case .none: ""
  }
}

/// Why a number is unknown: "Chi cục Kiểm lâm chưa báo cáo Trồng rừng mới của tháng 6 năm 2025."
public func gapWords(
  _ gap: Derivation.Gap, _ catalogue: IndicatorCatalogue, name: (Int64) -> String
) -> String {
  func indicator(_ code: String) -> String { catalogue[code]?.name ?? code }
  return switch gap {
  case .unknownIndicator(let code): "Danh mục không có chỉ tiêu “\(code)”."
  case .missing(let code, let organisation, let period):
    "\(name(organisation)) chưa báo cáo “\(indicator(code))” của \(periodWords(period))."
  case .otherWindow(let code, let organisation, let period, _):
    "Số “\(indicator(code))” của \(name(organisation)), \(periodWords(period)), chốt theo thời điểm khác nên không cộng chung."
  case .unitsDiffer(let code, let unit, let other):
    "“\(indicator(code))” tính bằng \(unit.symbol), không đổi được sang \(other.symbol)."
  case .notExact(let code): "“\(indicator(code))” vượt quá độ chính xác hoặc độ lớn mà hệ thống giữ được."
  case .divisorNotPositive(let code): "“\(indicator(code))” không lớn hơn 0 nên không chia được."
  case .noTotal(let code): "“\(indicator(code))” không cộng giữa các đơn vị."
  case .cycle(let code): "Công thức của “\(indicator(code))” tính vòng quanh."
  }
}
