import Domain
import VietnameseText

/// Maps values to heights, with a few round marks.
struct ValueScale {
  var lowest: Double
  var highest: Double
  var marks: [Double]
  /// Where the lowest and the highest value stand.
  var bottom: Double
  var top: Double

  /// `fromZero` for amounts, whose bars must begin at zero; shares and herds may begin near their values.
  init(_ values: [Double], fromZero: Bool, bottom: Double, top: Double) {
    var least = values.min() ?? 0
    var most = values.max() ?? 1
    if fromZero {
      least = min(least, 0)
      most = max(most, 0)
    }
    if most - least < 1e-9 {
      most += max(abs(most) * 0.1, 1)
      if !fromZero { least -= max(abs(least) * 0.1, 1) }
    }
    let step = ValueScale.step((most - least) / 4)
    lowest = (least / step).rounded(.down) * step
    highest = (most / step).rounded(.up) * step
    marks = []
    var mark = lowest
    while mark <= highest + step / 2 {
      marks.append(mark)
      mark += step
    }
    self.bottom = bottom
    self.top = top
  }

  /// 1, 2, 2.5 or 5 times a power of ten, at least `size`.
  private static func step(_ size: Double) -> Double {
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    while power > size { power /= 10 }
    return [1, 2, 2.5, 5, 10].first { $0 * power >= size - 1e-12 }.map { $0 * power } ?? size
  }

  func y(_ value: Double) -> Double { bottom - (value - lowest) / (highest - lowest) * (bottom - top) }

  /// A mark's number, without the noise of its computation.
  func text(_ mark: Double) -> String {
    let amount = Amount(tenThousandths: Int64((mark * Double(Amount.scale)).rounded()))
    return formatNumber(amount.rounded(places: 3))
  }

  /// Lines across and numbers before them.
  func grid(left: Double, right: Double) -> [SVGElement] {
    marks.flatMap { mark in
      [
        stroke(left, y(mark), right, y(mark), abs(mark) < 1e-9 ? Ink.soft : Ink.line),
        label(text(mark), left - 6, y(mark) + 4, .end, size: 11, fill: Ink.soft),
      ]
    }
  }

  var widestMark: Double { marks.map { labelWidth(text($0), size: 11) }.max() ?? 0 }
}
