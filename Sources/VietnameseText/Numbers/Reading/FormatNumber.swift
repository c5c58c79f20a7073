public import Domain

/// Writes an amount as offices do: "48.231,7", with a true minus sign: "−5".
///
/// `decimals` (0 to 4) rounds half away from zero and pads with zeros ("8,0"); nil writes as many as the amount needs.
public func formatNumber(_ amount: Amount, decimals: Int? = nil) -> String {
  let places = min(max(decimals ?? amount.decimalsNeeded, 0), Amount.decimals)
  let value = amount.rounded(places: places).tenThousandths
  let whole = value.magnitude / UInt64(Amount.scale)
  var text = groupThousands(String(whole))
  if places > 0 {
    let fraction = String(value.magnitude % UInt64(Amount.scale))
    let padded = String(repeating: "0", count: Amount.decimals - fraction.count) + fraction
    text += "," + padded.prefix(places)
  }
  return value < 0 ? "−" + text : text
}

private func groupThousands(_ digits: String) -> String {
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += "." }
    text.append(digit)
  }
  return text
}
