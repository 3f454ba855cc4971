using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1013: aspect ratios, in requests of endpoints that move to one which takes the shape of the first frame.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AspectRatioWithoutPlaceAnalyzer() : MigratedParameterAnalyzer(Descriptors.AspectRatioWithoutPlace);
