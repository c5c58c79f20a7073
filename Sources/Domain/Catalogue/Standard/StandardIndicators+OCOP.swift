// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let ocop = """
    OCOP.MOI,Sản phẩm OCOP được công nhận mới từ 3 sao,sản phẩm,OCOP,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    OCOP.LUYKE,Sản phẩm OCOP được công nhận lũy kế,sản phẩm,OCOP,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,Gồm cả sản phẩm hết hiệu lực,
    OCOP.HIEULUC,Sản phẩm OCOP còn hiệu lực,sản phẩm,OCOP,thời điểm,tăng,0,,tổng(OCOP.3SAO; OCOP.4SAO; OCOP.5SAO),,,Chi cục Phát triển nông thôn,Giấy chứng nhận có hiệu lực 36 tháng,
    OCOP.3SAO,Sản phẩm OCOP 3 sao còn hiệu lực,sản phẩm,OCOP,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    OCOP.4SAO,Sản phẩm OCOP 4 sao còn hiệu lực,sản phẩm,OCOP,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    OCOP.5SAO,Sản phẩm OCOP 5 sao còn hiệu lực,sản phẩm,OCOP,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    OCOP.HETHAN,Sản phẩm OCOP hết hiệu lực chưa công nhận lại,sản phẩm,OCOP,thời điểm,giảm,0,,,,,Chi cục Phát triển nông thôn,,
    OCOP.CHUTHE,Chủ thể có sản phẩm OCOP,chủ thể,OCOP,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    """
}
