using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1012: reference images, in requests of endpoints whose family alone takes them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class O3OnlyImageUrlsAnalyzer() : MigratedParameterAnalyzer(Descriptors.O3OnlyImageUrls);
