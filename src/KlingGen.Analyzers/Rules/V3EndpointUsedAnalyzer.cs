using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1004: V3 endpoints, clients and requests that have a counterpart in O3.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class V3EndpointUsedAnalyzer() : EndpointUsedAnalyzer(Descriptors.V3EndpointUsed);
