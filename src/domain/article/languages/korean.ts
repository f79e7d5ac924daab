import type { ArticleLanguage } from '../language.ts'

export const KOREAN: ArticleLanguage = {
  code: 'ko',
  letters: /\p{Script=Hangul}/gu,
  furniture: {
    legal: {
      opens: '저작권자 ?[(:ⓒ©]; 무단 ?전재; 개인정보 ?(?:처리|취급)방침',
    },
    newsletter: {
      opens: '뉴스레터(?: ?(?:신청|구독)|$)',
    },
    account: {
      opens: '로그인(?:$| ?후); 회원 ?가입$',
    },
    share: {
      whole: '공유; 공유하기; 복사',
    },
    comments: {
      opens: '댓글(?: ?\\d+| ?(?:쓰기|달기|보기)|)$',
    },
    advertisement: {
      whole: '광고',
    },
    related: {
      opens: '관련; 많이 본 (?:기사|뉴스); (?:인기|추천) ?(?:기사|뉴스)$',
    },
    navigation: {
      whole: '홈; 메뉴; 검색; 뉴스; 정치; 경제; 사회; 문화',
    },
  },
  pageWords: {
    subscribe: '구독; 회원',
    related: '관련; 기사',
    credit: '사진',
  },
}
