using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1001.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class V3OnlyStartImageUrlAnalyzer() : V3OnlyParameterAnalyzer(Descriptors.V3OnlyStartImageUrl);
