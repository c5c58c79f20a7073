/// A unit of measure as the field writes it, with its dimension and its size in the dimension's base unit.
///
/// "2,5 triệu cây" and "2.223 nghìn cây" compare (both count trees); m² against m³ does not.
/// A word that is in no catalogue counts things of that name: "xã", "sản phẩm", "chuỗi liên kết".
public struct MeasureUnit: Hashable, Sendable, Codable, CustomStringConvertible {
  public enum Dimension: Hashable, Sendable {
    case area, length, volume, mass, money, percent
    /// Counted things of one name.
    case count(String)
    /// One dimension for each of another: tạ/ha, m3/ha/năm, tiêu chí/xã.
    case rate(String)
  }

  public let symbol: String

  /// White space is folded; "m²" is "m2", "m³" is "m3".
  public init(_ symbol: String) {
    var text = ""
    for word in symbol.split(whereSeparator: \.isWhitespace) {
      if !text.isEmpty { text += " " }
      for character in word {
        switch character {
        case "²": text += "2"
        case "³": text += "3"
        default: text.append(character)
        }
      }
    }
    self.symbol = text
  }

  public static let hectare = MeasureUnit("ha")
  public static let tonne = MeasureUnit("tấn")
  public static let percent = MeasureUnit("%")

  public var description: String { symbol }

  /// Size in ten-thousandths of the base unit (m², m, m³, kg, đồng, one thing), and the dimension.
  public var measure: (dimension: Dimension, baseTenThousandths: Int64) {
    var rest = symbol[...]
    var factor: Int64 = 1
    for (word, size) in MeasureUnit.multiples where rest.hasPrefix(word + " ") {
      factor = size
      rest = rest.dropFirst(word.count + 1)
      break
    }
    let name = String(rest).lowercased()
    if name.contains("/") { return (.rate(name), factor * 10_000) }
    if let (dimension, size) = MeasureUnit.catalogue[name] { return (dimension, factor * size) }
    return (.count(name), factor * 10_000)
  }

  public var dimension: Dimension { measure.dimension }
  public var isPercent: Bool { dimension == .percent }

  public func isComparable(with other: MeasureUnit) -> Bool { dimension == other.dimension }

  private static let multiples: [(String, Int64)] = [
    ("nghìn", 1000), ("ngàn", 1000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000), ("tỉ", 1_000_000_000), ("trăm", 100),
    ("vạn", 10_000),
  ]

  private static let catalogue: [String: (Dimension, Int64)] = [
    "ha": (.area, 100_000_000), "m2": (.area, 10_000), "km2": (.area, 10_000_000_000), "sào": (.area, 3_600_000),
    "m": (.length, 10_000), "km": (.length, 10_000_000), "cm": (.length, 100),
    "m3": (.volume, 10_000), "lít": (.volume, 10),
    "kg": (.mass, 10_000), "tạ": (.mass, 1_000_000), "tấn": (.mass, 10_000_000), "gam": (.mass, 10),
    "đồng": (.money, 10_000),
    "%": (.percent, 10_000),
    "htx": (.count("hợp tác xã"), 10_000), "hợp tác xã": (.count("hợp tác xã"), 10_000),
  ]

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(symbol)
  }
}
