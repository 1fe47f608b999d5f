it('navigates',()=>{ location.href='/fixtures/manifest.json'; return new Promise(()=>{}); });
