// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let newRuralAreas = """
    NTM.DAT.MOI,Xã được công nhận thêm đạt chuẩn nông thôn mới,xã,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,Theo quyết định công nhận trong kỳ,
    NTM.NANGCAO.MOI,Xã được công nhận thêm đạt chuẩn nông thôn mới nâng cao,xã,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,Theo quyết định công nhận trong kỳ,
    NTM.KIEUMAU.MOI,Xã được công nhận thêm đạt chuẩn nông thôn mới kiểu mẫu,xã,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,Theo quyết định công nhận trong kỳ,
    NTM.XA,Tổng số xã,xã,Nông thôn mới,thời điểm,không,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.DAT,Xã đạt chuẩn nông thôn mới lũy kế còn hiệu lực,xã,Nông thôn mới,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.DAT.TYLE,Tỷ lệ xã đạt chuẩn nông thôn mới,%,Nông thôn mới,tỷ lệ,tăng,1,,%(NTM.DAT; NTM.XA),,,Chi cục Phát triển nông thôn,,
    NTM.NANGCAO,Xã đạt chuẩn nông thôn mới nâng cao lũy kế còn hiệu lực,xã,Nông thôn mới,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.KIEUMAU,Xã đạt chuẩn nông thôn mới kiểu mẫu lũy kế còn hiệu lực,xã,Nông thôn mới,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.TIEUCHI,Tổng số tiêu chí đã đạt của các xã,tiêu chí,Nông thôn mới,thời điểm,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.TIEUCHI.BQ,Tiêu chí bình quân một xã,tiêu chí/xã,Nông thôn mới,tỷ lệ,tăng,2,,năng suất(NTM.TIEUCHI; NTM.XA),,,Chi cục Phát triển nông thôn,,
    NTM.KDC,Khu dân cư và thôn nông thôn mới kiểu mẫu được công nhận thêm,thôn,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.CONGTRINH,Công trình hạ tầng nông thôn mới hoàn thành,công trình,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.MOHINH,Mô hình phát triển sản xuất được phê duyệt,mô hình,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.HOCVIEN,Lượt người được tập huấn về nông thôn mới,lượt người,Nông thôn mới,thời kỳ,tăng,0,,,,,Chi cục Phát triển nông thôn,,
    NTM.RAC.TYLE,Tỷ lệ chất thải rắn sinh hoạt nông thôn được thu gom và xử lý,%,Nông thôn mới,tỷ lệ,tăng,1,,,không,kỳ cuối,Chi cục Phát triển nông thôn,,
    """
}
