import Domain
import Foundation

/// "9000", "64.8": amounts of the tables below.
func amount(_ text: String) throws -> Amount {
  guard let decimal = Decimal(string: text) else { throw NotANumber(text: text) }
  return try Amount(decimal)
}

func quantity(_ text: String, _ unit: String) throws -> Quantity { Quantity(try amount(text), MeasureUnit(unit)) }

struct NotANumber: Error { var text: String }
