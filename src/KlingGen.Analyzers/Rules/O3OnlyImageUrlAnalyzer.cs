using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1011: first frames under their O3 name, in requests of endpoints that move to a family with another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class O3OnlyImageUrlAnalyzer() : MigratedParameterAnalyzer(Descriptors.O3OnlyImageUrl);
