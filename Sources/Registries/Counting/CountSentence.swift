public import Domain
import VietnameseText

/// What a report says of a stock: gross with its parts and their shares, and, where it differs, net in the same breath.
///
/// "Lũy kế có 87 sản phẩm, trong đó 68 sản phẩm 3 sao chiếm 78,2%; 19 sản phẩm 4 sao chiếm 21,8%. Trong kỳ có 10 sản phẩm
/// hết hiệu lực; còn hiệu lực 77 sản phẩm." Shares are of the gross total, to one decimal, half away from zero.
public struct StockSentence: Sendable {
  public var noun: BilingualText
  public var gross: Counted
  public var net: Counted
  public var expired: Counted
  /// The names of the groups' values.
  public var groupNames: [String: BilingualText]

  public init(
    noun: BilingualText, gross: Counted, net: Counted, expired: Counted, groupNames: [String: BilingualText]
  ) {
    self.noun = noun
    self.gross = gross
    self.net = net
    self.expired = expired
    self.groupNames = groupNames
  }

  public var text: BilingualText { BilingualText(vi: vietnamese, en: english) }

  private var vietnamese: String {
    var text = "Lũy kế có \(formatNumber(gross.total)) \(noun.vi)"
    let parts = gross.groups.map { group in
      "\(formatNumber(group.total)) \(noun.vi) \(name(group).vi)" + share(of: group, " chiếm ")
    }
    if !parts.isEmpty { text += ", trong đó \(parts.joined(separator: "; "))" }
    text += "."
    if expired.total > .zero { text += " Trong kỳ có \(formatNumber(expired.total)) \(noun.vi) hết hiệu lực." }
    if net.total != gross.total { text += " Số còn hiệu lực đến cuối kỳ: \(formatNumber(net.total)) \(noun.vi)." }
    return text
  }

  private var english: String {
    var text = "In all \(formatNumber(gross.total)) (\(noun.en))"
    let parts = gross.groups.map { "\(formatNumber($0.total)) \(name($0).en)" + share(of: $0, ", ") }
    if !parts.isEmpty { text += ", of them \(parts.joined(separator: "; "))" }
    text += "."
    if expired.total > .zero { text += " \(formatNumber(expired.total)) expired within the period." }
    if net.total != gross.total { text += " In force at its end: \(formatNumber(net.total))." }
    return text
  }

  private func name(_ group: Counted.Group) -> BilingualText {
    let names = group.keys.map { groupNames[$0] ?? BilingualText(vi: $0, en: $0) }
    return BilingualText(vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }

  private func share(of group: Counted.Group, _ word: String) -> String {
    guard let share = shareOfWhole(group.total, gross.total) else { return "" }
    return "\(word)\(formatNumber(share, decimals: 1))%"
  }
}
