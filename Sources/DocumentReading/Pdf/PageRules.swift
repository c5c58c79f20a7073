import OfficePackage

/// Lines drawn on a page, level and upright.
struct PageRules {
  /// A line at a height or a distance, from one end to the other.
  struct Rule {
    var place: Double
    var from: Double
    var to: Double
  }

  var level: [Rule] = []
  var upright: [Rule] = []

  init() {}

  /// Those of a page that `pdftocairo -svg` drew: paths of straight lines, and thin rectangles.
  init(_ svg: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(svg)
    while let event = try xml.next(), level.count + upright.count < 20_000 {
      guard event == .start else { continue }
      switch xml.name.local {
      case "defs", "mask", "clipPath", "pattern": try xml.skipElement()
      case "path":
        guard let path = try xml.attribute("d"), path.utf8.count < 2000 else { continue }
        let style = try xml.attribute("style") ?? ""
        add(path, isStroked: !style.contains("stroke:none"), Transform(try xml.attribute("transform")))
      case "rect":
        let values = [
          try xml.attribute("x"), try xml.attribute("y"), try xml.attribute("width"), try xml.attribute("height"),
        ]
        .map { $0.flatMap(Double.init) ?? 0 }
        add(box: (values[0], values[1], values[0] + values[2], values[1] + values[3]))
      default: break
      }
    }
  }

  private mutating func add(_ path: String, isStroked: Bool, _ transform: Transform) {
    var points: [(x: Double, y: Double)] = []
    var numbers: [Double] = []
    for word in path.split(separator: " ") {
      if let number = Double(word) {
        numbers.append(number)
      } else if word != "M", word != "L", word != "Z", word != "H", word != "V" {
        return
      }
      if numbers.count == 2 {
        points.append(transform.apply(numbers[0], numbers[1]))
        numbers = []
      }
    }
    guard points.count > 1, points.count <= 40 else { return }
    if isStroked {
      if path.hasSuffix("Z") || path.hasSuffix("Z "), let first = points.first { points.append(first) }
      for (one, two) in zip(points, points.dropFirst()) { add(from: one, to: two) }
    } else {
      let (xs, ys) = (points.map(\.x), points.map(\.y))
      if let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() {
        add(box: (left, top, right, bottom))
      }
    }
  }

  private mutating func add(from one: (x: Double, y: Double), to two: (x: Double, y: Double)) {
    if abs(one.y - two.y) < 0.8, abs(one.x - two.x) > 3 {
      level.append(Rule(place: one.y, from: min(one.x, two.x), to: max(one.x, two.x)))
    } else if abs(one.x - two.x) < 0.8, abs(one.y - two.y) > 3 {
      upright.append(Rule(place: one.x, from: min(one.y, two.y), to: max(one.y, two.y)))
    }
  }

  private mutating func add(box: (left: Double, top: Double, right: Double, bottom: Double)) {
    let (width, height) = (box.right - box.left, box.bottom - box.top)
    if height < 2.5, width > 3 {
      level.append(Rule(place: (box.top + box.bottom) / 2, from: box.left, to: box.right))
    } else if width < 2.5, height > 3 {
      upright.append(Rule(place: (box.left + box.right) / 2, from: box.top, to: box.bottom))
    }
  }
}

/// "matrix(1,0,0,-1,0,792)".
private struct Transform {
  private var values = [1.0, 0, 0, 1, 0, 0]

  init(_ text: String?) {
    guard let text, text.hasPrefix("matrix("), text.hasSuffix(")") else { return }
    let numbers = text.dropFirst(7).dropLast().split { $0 == "," || $0 == " " }.compactMap { Double($0) }
    if numbers.count == 6 { values = numbers }
  }

  func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (values[0] * x + values[2] * y + values[4], values[1] * x + values[3] * y + values[5])
  }
}
